# title: a yield is refused in bounds of type parameters and in type statements
# clauses: syntax.yield.annotation_scope
# python: >=3.12
sources = [
    'type X = (yield)',
    'type X = (yield from y)',
    'type X[T: (yield)] = T',
    'def g[T: (yield)](): pass',
    'class C[T: (yield)]: pass',
    'type X = (lambda: (yield))',
    'def g[T](x=(yield)): pass',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'type X = (yield)'
# SyntaxError  'type X = (yield from y)'
# SyntaxError  'type X[T: (yield)] = T'
# SyntaxError  'def g[T: (yield)](): pass'
# SyntaxError  'class C[T: (yield)]: pass'
# compiles     'type X = (lambda: (yield))'
# compiles     'def g[T](x=(yield)): pass'
