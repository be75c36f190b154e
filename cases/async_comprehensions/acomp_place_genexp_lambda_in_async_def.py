# title: an asynchronous generator expression is allowed in a lambda in an async def since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('async def f():\n return lambda: (x async for x in y)',
               'async def f():\n return lambda: (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
