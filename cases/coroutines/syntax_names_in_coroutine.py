# title: in a coroutine function they were keywords in 3.6 too
# clauses: co.syntax.names_inside
# python: >=3.6
for text in ("async = 1", "await = 1", "x.async", "def await(): pass", "print(async)"):
    try:
        compile('async def f():\n    ' + text, 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
