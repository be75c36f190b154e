# title: in 3.6 an asynchronous generator expression at the level of a module is a SyntaxError
# clauses: acomp.genexp.async_def_only
# python: <3.7
for source in ('(x async for x in y)',
               '(await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
