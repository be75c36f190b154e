# title: an asynchronous list comprehension in the body of a class in an async def is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('async def f():\n class A:\n  z = [x async for x in y]',
               'async def f():\n class A:\n  z = [await x for x in y]'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
