# title: continue may stand in a finally block
# clauses: syntax.continue.finally
# python: >=3.8
sources = [
    'for x in y:\n    try: pass\n    finally: continue',
    'while x:\n    try: pass\n    finally:\n        if z: continue',
    'try: pass\nfinally: continue',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'for x in y:\n    try: pass\n    finally: continue'
# compiles     'while x:\n    try: pass\n    finally:\n        if z: continue'
# SyntaxError  'try: pass\nfinally: continue'
