# title: an asynchronous dict comprehension in the body of a class is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('class A:\n z = {x: x async for x in y}',
               'class A:\n z = {x: await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
