# title: async with and async for outside a coroutine function are SyntaxErrors
# clauses: co.syntax.async_outside
# python: >=3.6
for text in ("async with x: pass", "async for x in y: pass", "def f():\n    async with x: pass",
             "def f():\n    async for x in y: pass", "class C:\n    async with x: pass"):
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
