# title: in 3.6 an asynchronous generator expression in a lambda is a SyntaxError
# clauses: acomp.genexp.async_def_only
# python: <3.7
for source in ('lambda: (x async for x in y)',
               'lambda: (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
