# title: an asynchronous set comprehension at the level of a module is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('{x async for x in y}',
               '{await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
