# title: since 3.7 async and await are keywords
# clauses: co.syntax.keywords
# python: >=3.7
for text in ("async = 1", "await = 1", "def async(): pass", "def f(await): pass", "x.async", "import await",
             "f(async=1)", "class await: pass"):
    try:
        compile(text, 'case', 'exec')
        print('compiled')
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
# SyntaxError
