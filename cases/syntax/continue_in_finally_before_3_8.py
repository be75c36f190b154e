# title: continue out of a finally block is refused before 3.8
# clauses: syntax.continue.finally_refused
# python: >=3.3 <3.8
sources = [
    'for x in y:\n    try: pass\n    finally: continue',
    'while x:\n    try: pass\n    finally:\n        if z: continue',
    'try: pass\nfinally:\n    for x in y: continue',
    'for x in y:\n    try: pass\n    finally: break',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'for x in y:\n    try: pass\n    finally: continue'
# SyntaxError  'while x:\n    try: pass\n    finally:\n        if z: continue'
# compiles     'try: pass\nfinally:\n    for x in y: continue'
# compiles     'for x in y:\n    try: pass\n    finally: break'
