"""Pages as lines in, tokens out: pure functions of values, which know no PDF library and no markup."""
