# title: yield is a keyword and cannot be a name of any kind
# clauses: syntax.yield.keyword
# python: >=3.3
sources = [
    'yield = 1',
    'x.yield',
    'g(yield=1)',
    'def yield(): pass',
    'class yield: pass',
    'def g(yield): pass',
    'import yield',
    'import x as yield',
    'for yield in x: pass',
    'with x as yield: pass',
    'global yield',
    'yielding = 1',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'yield = 1'
# SyntaxError  'x.yield'
# SyntaxError  'g(yield=1)'
# SyntaxError  'def yield(): pass'
# SyntaxError  'class yield: pass'
# SyntaxError  'def g(yield): pass'
# SyntaxError  'import yield'
# SyntaxError  'import x as yield'
# SyntaxError  'for yield in x: pass'
# SyntaxError  'with x as yield: pass'
# SyntaxError  'global yield'
# compiles     'yielding = 1'
