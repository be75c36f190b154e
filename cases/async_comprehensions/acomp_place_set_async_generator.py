# title: an asynchronous set comprehension is allowed in an asynchronous generator
# clauses: acomp.place.async_def
# python: >=3.6
for source in ('async def f():\n yield {x async for x in y}',
               'async def f():\n yield {await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
