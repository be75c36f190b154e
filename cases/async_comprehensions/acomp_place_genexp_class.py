# title: an asynchronous generator expression is allowed in the body of a class since 3.7
# clauses: acomp.genexp.anywhere
# python: >=3.7
for source in ('class A:\n z = (x async for x in y)',
               'class A:\n z = (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
