# title: an asynchronous dict comprehension in a lambda is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('lambda: {x: x async for x in y}',
               'lambda: {x: await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
