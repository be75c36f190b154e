# title: under the future import annotations cannot await since 3.10
# clauses: await.syntax.annotation
# python: >=3.10
for text in ("def g(x: await y): pass", "def g() -> await y: pass", "async def g(x: await y): pass"):
    source = "from __future__ import annotations\nasync def f():\n    " + text
    try:
        compile(source, 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
