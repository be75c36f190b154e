# title: await takes neither another await nor a unary operator without parentheses
# clauses: await.precedence.illegal
# python: >=3.6
for line in ("await await coro()", "await -coro()", "await not coro()", "await ~coro()",
             "await lambda: 0", "await yield"):
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
# SyntaxError
