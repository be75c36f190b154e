# title: a yield in a default value, a decorator or a base class belongs to the code around it
# clauses: syntax.yield.around
# python: >=3.3
sources = [
    'def g(x=(yield)): pass',
    'def g(*, x=(yield)): pass',
    'lambda x=(yield): x',
    '@g((yield))\ndef h(): pass',
    'class C((yield)): pass',
    'class C(key=(yield)): pass',
    'class C:\n    def g(x=(yield)): pass',
    'class C:\n    @g((yield))\n    def h(): pass',
    'class C:\n    class D((yield)): pass',
    'class C:\n    lambda x=(yield): x',
]
for source in sources:
    try:
        compile('def f():\n    ' + source.replace('\n', '\n    '), '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'def g(x=(yield)): pass'
# compiles     'def g(*, x=(yield)): pass'
# compiles     'lambda x=(yield): x'
# compiles     '@g((yield))\ndef h(): pass'
# compiles     'class C((yield)): pass'
# compiles     'class C(key=(yield)): pass'
# SyntaxError  'class C:\n    def g(x=(yield)): pass'
# SyntaxError  'class C:\n    @g((yield))\n    def h(): pass'
# SyntaxError  'class C:\n    class D((yield)): pass'
# SyntaxError  'class C:\n    lambda x=(yield): x'
