# title: an asynchronous dict comprehension in a lambda in an async def is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('async def f():\n return lambda: {x: x async for x in y}',
               'async def f():\n return lambda: {x: await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
