# title: an asynchronous dict comprehension in a plain function is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('def f():\n return {x: x async for x in y}',
               'def f():\n return {x: await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
