# title: await in a function that is not async is a SyntaxError
# clauses: await.syntax.outside
# python: >=3.6
for text in ("def f():\n    await x", "def f():\n    return await x", "def f():\n    yield await x",
             "def f():\n    [await y for y in x]", "f = lambda: await x"):
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
