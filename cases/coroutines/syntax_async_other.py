# title: async stands before def, with and for, and before nothing else
# clauses: co.syntax.async_statement
# python: >=3.6
for text in ("async x = 1", "async lambda: 0", "async while x: pass", "async class C: pass",
             "async if x: pass", "def async f(): pass", "async try:\n    pass\nfinally:\n    pass"):
    try:
        compile(text, 'case', 'exec')
        print('compiled', text)
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
