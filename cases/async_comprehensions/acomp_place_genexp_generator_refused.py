# title: in 3.6 an asynchronous generator expression in a plain generator is a SyntaxError
# clauses: acomp.genexp.async_def_only
# python: <3.7
for source in ('def f():\n yield (x async for x in y)',
               'def f():\n yield (await x for x in y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
