# title: the body of a class inside a function cannot yield, its methods can
# clauses: syntax.yield.class_body
# python: >=3.3
sources = [
    'class C: yield',
    'class C: x = yield from y',
    'class C: [x for x in (yield)]',
    'class C: (x for x in (yield))',
    'class C:\n        def method(self): yield',
    'class C: x = lambda: (yield)',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'class C: yield'
# SyntaxError  'class C: x = yield from y'
# SyntaxError  'class C: [x for x in (yield)]'
# SyntaxError  'class C: (x for x in (yield))'
# compiles     'class C:\n        def method(self): yield'
# compiles     'class C: x = lambda: (yield)'
