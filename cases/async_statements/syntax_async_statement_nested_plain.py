# title: in a plain function, generator or class inside a coroutine function both are SyntaxErrors
# clauses: aflow.syntax.nested
# python: >=3.7
for statement in 'async with m: pass', 'async for x in m: pass':
    for around in 'def g():\n  %s', 'class A:\n  %s', 'def g():\n  yield\n  %s':
        try:
            compile('async def f(m):\n ' + around % statement + '\n', 'case', 'exec')
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
