# title: beside other arguments an asynchronous generator expression needs parentheses
# clauses: acomp.genexp.parentheses
# python: >=3.6
for source in ('async def f():\n g(x async for x in y, 1)',
               'async def f():\n g(1, x async for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
