# title: in 3.6 an asynchronous generator expression in a plain function in an async def is a SyntaxError
# clauses: acomp.genexp.async_def_only
# python: <3.7
for source in ('async def f():\n def g():\n  return (x async for x in y)',
               'async def f():\n def g():\n  return (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
