# title: the first example of the documentation
# clauses: subprocess.create.shell subprocess.communicate
# needs: asyncio subprocess
import asyncio


async def run(cmd):
    proc = await asyncio.create_subprocess_shell(
        cmd, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    stdout, stderr = await proc.communicate()
    print('[%r exited with %d]' % (cmd, proc.returncode))
    if stdout:
        print('[stdout]', stdout.decode().rstrip())
    if stderr:
        print('[stderr]', len(stderr.decode()) > 0)


async def main():
    await run('ls /zzz')
    await run('echo "hello"')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['ls /zzz' exited with 2]
# [stderr] True
# ['echo "hello"' exited with 0]
# [stdout] hello
