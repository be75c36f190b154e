# title: an asynchronous list comprehension in a default of an async def is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('async def f(a=[x async for x in y]):\n pass',
               'async def f(a=[await x for x in y]):\n pass'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
