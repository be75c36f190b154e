# title: an asynchronous dict comprehension is allowed in an async def
# clauses: acomp.place.async_def
# python: >=3.6
for source in ('async def f():\n return {x: x async for x in y}',
               'async def f():\n return {x: await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
