# title: yield from in an async function is a syntax error
# clauses: delegate.in_async
# python: >=3.5
try:
    compile('async def f():\n    yield from x', '<source>', 'exec')
except SyntaxError:
    print('SyntaxError')

# expect:
# SyntaxError
