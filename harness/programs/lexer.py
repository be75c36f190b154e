import re
from collections import namedtuple

Token = namedtuple('Token', 'kind value line column')

def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    spec = [
        ('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'),
        ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.'),
    ]
    tok_regex = '|'.join('(?P<%s>%s)' % pair for pair in spec)
    line_num = 1
    line_start = 0
    for mo in re.finditer(tok_regex, code):
        kind = mo.lastgroup
        value = mo.group()
        column = mo.start() - line_start
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords:
            kind = value
        elif kind == 'NEWLINE':
            line_start = mo.end()
            line_num += 1
            continue
        elif kind == 'SKIP':
            continue
        elif kind == 'MISMATCH':
            raise RuntimeError(f'{value!r} unexpected on line {line_num}')
        yield Token(kind, value, line_num, column)

statements = '''
    IF quantity THEN
        total := total + price * quantity;
        tax := price * 0.05;
    ENDIF;
'''
for token in tokenize(statements):
    print(token)
try:
    list(tokenize('a ? b'))
except RuntimeError as e:
    print(e)

# A recursive-descent evaluator fed by the lexer as a coroutine.
class Parser:
    def __init__(self, text):
        self.tokens = tokenize(text)
        self.current = None
        self.advance()
    def advance(self):
        self.current = next(self.tokens, None)
    def accept(self, kind, values=None):
        t = self.current
        if t is not None and t.kind == kind and (values is None or t.value in values):
            self.advance()
            return t
    def expr(self):
        v = self.term()
        while True:
            op = self.accept('OP', '+-')
            if not op:
                return v
            r = self.term()
            v = v + r if op.value == '+' else v - r
    def term(self):
        v = self.accept('NUMBER').value
        while True:
            op = self.accept('OP', '*/')
            if not op:
                return v
            r = self.accept('NUMBER').value
            v = v * r if op.value == '*' else v / r
for text in ('1 + 2 * 3', '10 / 4 - 1', '2 * 3 * 4 + 1.5'):
    print(text, '=', Parser(text).expr())
