# title: an await without an operand is a SyntaxError
# clauses: await.precedence.operand
# python: >=3.6
for line in ("await", "x = await", "await = 1", "await x = 1", "del await x"):
    try:
        compile('async def f():\n    ' + line, 'case', 'exec')
        print('compiled', line)
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
