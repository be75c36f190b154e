# title: an asynchronous generator expression is allowed in a lambda since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('lambda: (x async for x in y)',
               'lambda: (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
