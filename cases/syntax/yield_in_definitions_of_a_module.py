# title: at the level of a module a yield in a default, a decorator or a base is an error
# clauses: syntax.yield.around
# python: >=3.3
sources = [
    'def g(x=(yield)): pass',
    'lambda x=(yield): x',
    '@g((yield))\ndef h(): pass',
    'class C((yield)): pass',
    'def g(x=(lambda: (yield))): pass',
    'lambda: (yield)',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'def g(x=(yield)): pass'
# SyntaxError  'lambda x=(yield): x'
# SyntaxError  '@g((yield))\ndef h(): pass'
# SyntaxError  'class C((yield)): pass'
# compiles     'def g(x=(lambda: (yield))): pass'
# compiles     'lambda: (yield)'
