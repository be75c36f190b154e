# title: defaults and decorators of a coroutine function belong to what is around it
# clauses: await.syntax.around
# python: >=3.6
for text in ("async def f(x=await y): pass", "@deco(await y)\nasync def f(): pass",
             "def g():\n    async def f(x=await y): pass", "class C(await y): pass"):
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
