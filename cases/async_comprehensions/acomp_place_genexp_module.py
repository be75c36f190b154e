# title: an asynchronous generator expression is allowed at the level of a module since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('(x async for x in y)',
               '(await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
