# title: break needs a loop around it in the same function or class body
# clauses: syntax.break.outside
# python: >=3.3
sources = [
    'break',
    'if x: break',
    'for x in y: break',
    'while x: break',
    'for x in y:\n    def f():\n        break',
    'for x in y:\n    class C:\n        break',
    'for x in y: pass\nelse: break',
    'for x in y:\n    for z in x: pass\n    else: break',
    'for x in y:\n    try: pass\n    finally: break',
    'def f():\n    yield\n    break',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'break'
# SyntaxError  'if x: break'
# compiles     'for x in y: break'
# compiles     'while x: break'
# SyntaxError  'for x in y:\n    def f():\n        break'
# SyntaxError  'for x in y:\n    class C:\n        break'
# SyntaxError  'for x in y: pass\nelse: break'
# compiles     'for x in y:\n    for z in x: pass\n    else: break'
# compiles     'for x in y:\n    try: pass\n    finally: break'
# SyntaxError  'def f():\n    yield\n    break'
