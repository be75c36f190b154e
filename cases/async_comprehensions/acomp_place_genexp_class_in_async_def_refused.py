# title: in 3.6 an asynchronous generator expression in the body of a class in an async def is a SyntaxError
# clauses: acomp.genexp.async_def_only
# python: <3.7
for source in ('async def f():\n class A:\n  z = (x async for x in y)',
               'async def f():\n class A:\n  z = (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
