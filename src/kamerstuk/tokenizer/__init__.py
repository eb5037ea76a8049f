"""Bytes in, a flat token stream out. The only place that knows lxml, BeautifulSoup, pypdfium2 or pdfplumber."""
