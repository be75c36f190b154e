# title: an asynchronous generator expression is allowed in a plain function in an async def since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('async def f():\n def g():\n  return (x async for x in y)',
               'async def f():\n def g():\n  return (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
