# title: an asynchronous generator expression is allowed in a plain function since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('def f():\n return (x async for x in y)',
               'def f():\n return (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
