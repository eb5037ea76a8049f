"""The page generations of the site as templates, cut down to what a reader of pages must step over."""

W1 = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html
  PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl">
   <head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
{meta}
      <script src="./popup.js" type="text/javascript"></script><link href="./op.css" rel="stylesheet" type="text/css" />
      <link href="./op-noten.css" rel="stylesheet" type="text/css" />
      <!--[if lt IE 8]><link href="./op-iehacks.css" rel="stylesheet" type="text/css" /><![endif]-->
      <link href="./{style}.css" rel="stylesheet" type="text/css" />
      <title></title>
   </head>
   <body onload="enablePopup()">
      <div id="kopregel">
         <!--EINDE kopregel-->
      </div>
      <div id="inhoudsopgave">{toc}</div>
      <div id="broodtekst">
{inner}
      </div>
      <div id="voetregel"></div>
   </body>
</html>"""

W2 = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"[]>
<html lang="nl" xml:lang="nl" xmlns="http://www.w3.org/1999/xhtml"><head id="Head1">
<meta content="text/html; charset=utf-8" http-equiv="Content-Type" />
<meta content="nl-nl" http-equiv="content-language" />
{meta}
<title>{title}</title>
<link href="/Static/Stylesheets/publicaties/op.css" rel="stylesheet" type="text/css" /></head><body>
<form action="{id}.html" id="mainForm" method="post"><div class="aspNetHidden">
<input id="__VIEWSTATE" name="__VIEWSTATE" type="hidden" value="/wEPDwUKLTM0NTY2MTkxMGQ=" /></div>
<p class="tekstueel"><a id="top" name="top">Start van deze pagina</a><br />
<a href="#Inhoud">Skip navigatie, ga direct naar de Inhoud</a></p>
<div id="PaginaContainer"><div class="header"><h1><a href="http://www.overheid.nl">Overheid.nl</a></h1>
<p>De wegwijzer naar informatie en diensten van alle overheden</p></div><hr class="tekstueel" />
<div id="ServiceNavigatie"><ul class="hoofd-navigatie"><li><a href="/"><strong>Home</strong></a></li>
<li><a class="active" href="/overheidsinformatie/"><strong>Overheidsinformatie</strong></a></li></ul>
<ul class="service-navigatie"><li><a href="/contact/">Contact</a></li><li><a href="/help/">Help</a></li></ul></div>
<div id="Inhoud"><div class="titel-balk"><strong class="titel-tekst">Officiële bekendmakingen: Zoeken</strong></div>
<div class="logo-nummer" id="LogoNummer">
<div class="logo-blok"><img alt="{chamber}" id="imgTypeLogo" src="logo.gif" /></div>
<div class="nummer">
 {number}<br/><br/>
 Gepubliceerd op {available}</div></div>
<div id="left-column"><h2>Inhoudsopgave</h2>{toc}</div>
<div id="main-column"><div id="broodtekst">
{inner}
</div></div>
<div id="right-column"><div class="actie-lijst transparant"><h2>Acties</h2><ul>
<li id="liPdfLink"><a class="downloadPdf" href="{id}.pdf">Authentieke versie downloaden (pdf)</a></li>
<li id="liXmlLink"><a class="downloadXml" href="{id}.xml">Xml-formaat downloaden</a></li>
<li id="liPerma"><a href="{id}.html">Permanente link</a></li></ul></div></div></div>
<hr class="tekstueel" /><div class="footer"><p>E-overheid bouwt mee aan betere dienstverlening met minder regeldruk</p>
</div></div></form></body></html>"""

W3 = """
<!DOCTYPE html>
<html lang="nl" class="env-prod">
<head>
    <meta charset="utf-8">
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>{title} | Overheid.nl &gt; Offici&#xEB;le bekendmakingen</title>
{meta}
    <link rel="icon" type="image/png" sizes="32x32" href="/Static/Afbeeldingen/overheidnl.png" />
    <link rel="stylesheet" href="/css/cb.min.css" />
</head>
<body>
        <script type="text/javascript">
            (function(window, dataLayerName) {{window[dataLayerName]=window[dataLayerName]||[]}})(window, 'dataLayer');
        </script>
    <div class="skiplinks container">
<a  href="#content">Direct naar content</a>
<a  href="#nav">Navigatie</a>
<a  href="#broodtekst">Publicatie</a>
</div>
<header class="header">
<div class="header__start">
<div class="container">
<button  type="button" class="hidden-desktop button button--icon-hamburger" aria-controls="nav">Menu</button>
<div class="logo ">
<a id="logo-link" href="https://www.overheid.nl"><img src="/static/images/logo.svg" alt="Logo Overheid.nl" /></a>
<p class="logo__you-are-here"><span class="visually-hidden">U bent nu hier: </span>
<span>Publicaties</span>
<span>Officiële publicaties</span>
</p>
</div>
</div>
</div>
<nav class="header__nav header__nav--closed" id="nav">
<h2 class="visually-hidden">Primaire navigatie</h2>
<ul class="header__primary-nav list list--unstyled">
<li><a href="https://www.officielebekendmakingen.nl/" class="" >Home</a></li>
<li><a href="/uitgebreidzoeken" class="" >Uitgebreid zoeken</a></li>
</ul>
</nav>
</header>
<div class="header__more" id="other-sites" aria-hidden="true">
<div class="container columns">
<div>
<h2>Beleid & regelgeving</h2>
<p>Officiële publicaties van de overheid.</p>
</div>
<div>
<h2>Contactgegevens overheden</h2>
<p>Adressen en contactpersonen van overheidsorganisaties.</p>
</div>
</div>
</div>
    <div class="row row--page-opener">
        <div class="container">
            <div class="breadcrumb">
<p>U bent hier:</p>
<ol>
<li>
<a  href="https://www.officielebekendmakingen.nl/">Home</a>
</li>
<li>
{title}
</li>
</ol>
</div>
        </div>
    </div>
<header class="documentbanner" id="header">
<div class="documentbanner__logo">
<img src="/static/afbeeldingen/logos/{logo}-kamer-grijs.png"  alt="Logo van {chamber}" />
</div>
<div class="documentbanner__content">
<article>
<h2>{panel}</h2>
<table class="table table--dataintro table--mobiletransform">
<thead>
<tr>
{heads}
</tr>
</thead>
<tbody>
<tr>
{cells}
</tr>
</tbody>
</table>
</article>
</div>
</header>
<div class="container columns columns--sticky-sidebar">
<div class="columns--sticky-sidebar__sidebar" role="complementary" id="toggleable-1">
    <div id="sidebar">{tree}
            <h3 class="nav-sub__heading" id="extrainformatie">Extra informatie</h3>
<ul  class="nav-sub ">
<li class="nav-sub__item ">
<a id="infoPublicatie" href="{id}" class="nav-sub__link  " >Informatie over publicatie</a>
</li>
</ul>
<input type="hidden" id="hdnPublicatieId" value="{id}" />
    <h3 class="nav-sub__heading" id="gerelateerd">Gerelateerd</h3>
<h4 class="facet--heading">Publicaties in kamerdossier</h4>
<ul  class="list list--relations">
{related}
</ul>
    </div>
</div>
<div id="content" role="main" class="content content--publication">
<ul class="pageactions" id="acties">
<li>
<a  href="{id}.pdf"  >
<img src="/static/images/icon-download.svg" alt="" role="presentation" />
Authentieke versie (PDF)
</a>
</li>
<li>
<a  href="#" data-decorator="init-printtrigger" >
<img src="/static/images/icon-print-blue.svg" alt="" role="presentation" />
Printen
</a>
</li>
<li>
<a  href="#" data-decorator="init-modal" data-handler="open-modal" data-modal="delenModal" >
Delen
</a>
</li>
</ul>
    <article>
        <div id="broodtekst" class="stuk broodtekst-container">

{inner}

        </div>
    </article>
    <a  href="#" role="button" class="to-top" data-decorator="to-top">Naar boven</a>

    <div id="delenModal" class="modal  modal--off-screen" data-decorator="init-modal" hidden role="alert">
<div class="modal__inner">
<div class="modal__content">
<h2>Directe link</h2><p class="form__sublegend">Kopieer de link naar uw clipboard </p>
<p  class="copydata__datafield js-copydata__datafield">
zoek.officielebekendmakingen.nl/{id}.html
</p>
</div><button  type="button" data-handler="close-modal" class="modal__close">
<span class="visually-hidden">Toevoegen</span></button></div></div>
</div>
</div>
    <div class="disclaimer">
<div class="container">
<div class="disclaimer__content">
<h2 class="visually-hidden">Disclaimer</h3>
<p>De hier aangeboden pdf-bestanden vormen de formele bekendmakingen voor zover ze na 1 juli 2009 zijn uitgegeven.</p>
</div>
</div>
</div>
    <div class="footer row--footer" role="contentinfo">
<div class="container columns">
<ul  class="list list--linked">
<li class="list__item"><a href="https://www.overheid.nl/over-deze-site/colofon">Over deze website</a></li>
<li class="list__item"><a href="https://www.overheid.nl/contact/privacyverklaring">Privacy en cookies</a></li>
</ul>
</div>
</div>
<script src="/js/cb.min.js"></script>
</body>
</html>
"""
