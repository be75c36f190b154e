# title: in 3.6 an asynchronous generator expression in a default of an async def is a SyntaxError
# clauses: acomp.genexp.async_def_only
# python: <3.7
for source in ('async def f(a=(x async for x in y)):\n pass',
               'async def f(a=(await x for x in y)):\n pass'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
