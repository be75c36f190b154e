# title: continue needs a loop around it in the same function or class body
# clauses: syntax.continue.outside
# python: >=3.3
sources = [
    'continue',
    'if x: continue',
    'for x in y: continue',
    'while x: continue',
    'for x in y:\n    def f():\n        yield\n        continue',
    'for x in y:\n    class C:\n        continue',
    'while x: pass\nelse: continue',
    'for x in y:\n    with z: continue',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'continue'
# SyntaxError  'if x: continue'
# compiles     'for x in y: continue'
# compiles     'while x: continue'
# SyntaxError  'for x in y:\n    def f():\n        yield\n        continue'
# SyntaxError  'for x in y:\n    class C:\n        continue'
# SyntaxError  'while x: pass\nelse: continue'
# compiles     'for x in y:\n    with z: continue'
