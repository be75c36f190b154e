# title: an asynchronous list comprehension in a plain function in an async def is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('async def f():\n def g():\n  return [x async for x in y]',
               'async def f():\n def g():\n  return [await x for x in y]'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
