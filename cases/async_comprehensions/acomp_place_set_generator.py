# title: an asynchronous set comprehension in a plain generator is a SyntaxError
# clauses: acomp.place.outside
# python: >=3.6
for source in ('def f():\n yield {x async for x in y}',
               'def f():\n yield {await x for x in y}'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
