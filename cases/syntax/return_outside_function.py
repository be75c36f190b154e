# title: return needs a function around it
# clauses: syntax.return.outside
# python: >=3.3
sources = [
    'return',
    'return 1',
    'if x:\n    return',
    'for x in y: return x',
    'class C:\n    return',
    'def f():\n    class C:\n        return 1',
    'def f(): return',
    'class C:\n    def f(self): return 1',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'return'
# SyntaxError  'return 1'
# SyntaxError  'if x:\n    return'
# SyntaxError  'for x in y: return x'
# SyntaxError  'class C:\n    return'
# SyntaxError  'def f():\n    class C:\n        return 1'
# compiles     'def f(): return'
# compiles     'class C:\n    def f(self): return 1'
