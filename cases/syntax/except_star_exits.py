# title: return, break and continue are refused in except* blocks, yield is not
# clauses: syntax.except_star.exits
# python: >=3.11
sources = [
    'return',
    'return 1',
    'break',
    'continue',
    'yield',
    'yield from x',
    'raise',
    'lambda: (yield)',
]
for source in sources:
    try:
        compile('def f():\n    for x in y:\n        try: pass\n        except* KeyError: ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'return'
# SyntaxError  'return 1'
# SyntaxError  'break'
# SyntaxError  'continue'
# compiles     'yield'
# compiles     'yield from x'
# compiles     'raise'
# compiles     'lambda: (yield)'
