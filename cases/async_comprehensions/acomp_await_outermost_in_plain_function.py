# title: await in the outermost iterable is a SyntaxError outside async def, though the rest of a generator expression may await
# clauses: acomp.await.outermost
# python: >=3.6
for source in ('def f():\n (x for x in await y)', 'def f():\n (x async for x in await y)'):
    try:
        compile(source, '', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
