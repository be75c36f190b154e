# title: the compiler warns of statements that leave a finally block
# clauses: syntax.finally.exit_warned
# python: >=3.14
import warnings

sources = [
    'def f():\n try: pass\n finally: return 1',
    'for x in y:\n try: pass\n finally: break',
    'for x in y:\n try: pass\n finally: continue',
    'def f():\n try: pass\n finally:\n  for x in y: break',
    'def f():\n try: pass\n finally:\n  for x in y: return',
    'def f():\n try: pass\n finally:\n  def g(): return 1',
    'def f():\n try: return\n finally: yield',
]
for source in sources:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, '<source>', 'exec')
    print([warning.category.__name__ for warning in caught])

# expect:
# ['SyntaxWarning']
# ['SyntaxWarning']
# ['SyntaxWarning']
# []
# ['SyntaxWarning']
# []
# []
