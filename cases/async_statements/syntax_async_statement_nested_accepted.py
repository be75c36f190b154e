# title: in a plain function or class inside a coroutine function 3.6 accepts both
# clauses: aflow.syntax.nested_accepted
# python: <3.7
for statement in 'async with m: pass', 'async for x in m: pass':
    for around in 'def g():\n  %s', 'class A:\n  %s':
        compile('async def f(m):\n ' + around % statement + '\n', 'case', 'exec')
        print('compiled')

# expect:
# compiled
# compiled
# compiled
# compiled
