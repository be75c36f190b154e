# title: a plain function, a lambda or a class body inside a coroutine function cannot await
# clauses: await.syntax.nested
# python: >=3.6
for text in ("def g():\n        await x", "g = lambda: await x", "class C:\n        y = await x",
             "class C:\n        def m(self):\n            return await x"):
    try:
        compile("async def f():\n    " + text, 'case', 'exec')
        print('compiled', text)
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
