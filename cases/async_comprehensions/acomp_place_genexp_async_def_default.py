# title: an asynchronous generator expression is allowed in a default of an async def since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('async def f(a=(x async for x in y)):\n pass',
               'async def f(a=(await x for x in y)):\n pass'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
