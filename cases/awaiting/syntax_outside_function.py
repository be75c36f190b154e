# title: await at module level is a SyntaxError
# clauses: await.syntax.outside
# python: >=3.6
for text in ("await x", "y = await x", "[await x for x in y]", "class C:\n    await x", "f(await x)"):
    try:
        compile(text, 'case', 'exec')
        print('compiled', text)
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
