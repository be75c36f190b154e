# title: bounds of type parameters and values of type aliases cannot await
# clauses: await.syntax.annotation_scope
# python: >=3.12
for text in ("def g[T: await x](): pass", "class C[T: await x]: pass", "type X = await y",
             "class C[T](await x): pass", "def g[T](a: await x): pass"):
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
# SyntaxError
